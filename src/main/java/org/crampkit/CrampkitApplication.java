package org.crampkit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program's main class. */
@SpringBootApplication(proxyBeanMethods = false)
public class CrampkitApplication {

    /**
     * Starts the console, or runs the one command that the arguments give.
     *
     * @param args the command line as it was typed
     */
    public static void main(String[] args) {
        SpringApplication.run(CrampkitApplication.class, args);
    }
}

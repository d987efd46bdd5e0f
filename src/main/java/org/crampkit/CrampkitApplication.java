package org.crampkit;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.crampkit.console.start.HomeLog;
import org.crampkit.console.start.Restart;
import org.crampkit.console.start.StartFolders;
import org.crampkit.store.StoreException;
import org.crampkit.store.backup.Scratch;
import org.crampkit.store.backup.Swap;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * The program's main class. Nothing is configured by what lies on the class path: the store opens itself, and the console
 * wires Spring Shell as it needs it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
public class CrampkitApplication {

    /**
     * Starts the console, or runs the one command that the arguments give.
     *
     * @param args the command line as it was typed
     */
    public static void main(String[] args) {
        OptionalInt ended = Restart.ofThisProcess(args).run();
        System.exit(ended.isPresent() ? ended.getAsInt() : run(Restart.arguments(args)));
    }

    /**
     * A restore that a crash interrupted is finished before anything of the home is read, and what it left is wiped; what fails
     * now is told later.
     */
    private static StartFolders folders(String[] args) {
        StartFolders found = StartFolders.of(args, System.getenv());
        try {
            boolean finished = Swap.finish(found.home());
            Scratch.sweep(found.home());
            return finished ? StartFolders.of(args, System.getenv()) : found;
        } catch (StoreException e) {
            return found;
        }
    }

    private static int run(String[] args) {
        StartFolders folders = folders(args);
        System.setProperty(HomeLog.HOME, folders.home().toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        System.setProperty("spring.backgroundpreinitializer.ignore", "true");
        java.util.logging.LogManager.getLogManager().reset();
        SpringApplication application = new SpringApplication(CrampkitApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setAddCommandLineProperties(false);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("startFolders", folders));
        try (ConfigurableApplicationContext context = application.run(args)) {
            return SpringApplication.exit(context);
        } catch (RuntimeException e) {
            org.slf4j.LoggerFactory.getLogger("crampkit").error("failed", e);
            String line = "Crampkit could not start; details are in the log folder of the home folder. (CK-910)\n";
            System.err.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            return 1;
        }
    }
}

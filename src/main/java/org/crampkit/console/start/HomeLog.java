package org.crampkit.console.start;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes the log to {@code HOME/log/crampkit.log}, a file that is made with its first line. Of an exception it writes
 * the kinds and the places, never the message: a message may quote what a patient wrote.
 */
public final class HomeLog extends AppenderBase<ILoggingEvent> {

    /** The system property that names the home folder. */
    public static final String HOME = "crampkit.home";

    @Override
    protected void append(ILoggingEvent event) {
        String home = System.getProperty(HOME);
        if (home == null) {
            return;
        }
        StringBuilder text = new StringBuilder()
                .append(Instant.ofEpochMilli(event.getTimeStamp()))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName())
                .append(' ')
                .append(event.getThrowableProxy() == null ? event.getFormattedMessage() : "failed")
                .append(System.lineSeparator());
        trace(event.getThrowableProxy(), text);
        try {
            Path folder = Files.createDirectories(Path.of(home, "log"));
            Files.writeString(
                    folder.resolve("crampkit.log"), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            addError("the log cannot be written");
        }
    }

    private static void trace(@Nullable IThrowableProxy first, StringBuilder text) {
        for (IThrowableProxy cause = first; cause != null; cause = cause.getCause()) {
            text.append("  ").append(cause.getClassName()).append(System.lineSeparator());
            for (StackTraceElementProxy place : cause.getStackTraceElementProxyArray()) {
                text.append("    ").append(place.getSTEAsString()).append(System.lineSeparator());
            }
        }
    }
}

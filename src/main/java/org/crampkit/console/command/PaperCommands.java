package org.crampkit.console.command;

import java.nio.file.Path;
import java.util.List;
import org.crampkit.console.reply.paper.DiaryFormReply;
import org.crampkit.console.reply.paper.ReportReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.care.MakeDiaryForm;
import org.crampkit.workflow.care.MakeReport;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Papers for the clinician and the patient beside the handout. */
@Component
public class PaperCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final MakeReport reports;
    private final MakeDiaryForm forms;

    PaperCommands(Screen screen, Speech speech, MakeReport reports, MakeDiaryForm forms) {
        this.forms = forms;
        this.screen = screen;
        this.speech = speech;
        this.reports = reports;
    }

    /** Makes a report. */
    @Command(name = "report", description = "Make the clinician's one-page report on one patient")
    public void report(
            @Argument(index = 0, description = "KEY") String key,
            @Option(longName = "format", description = "FORMATS of pdf, text and rtf, joined by commas") @Nullable
                    List<String> formats,
            @Option(longName = "out", description = "FILE to write, or a folder") @Nullable Path out) {
        screen.show(new ReportReply(
                reports.make(new MakeReport.Request(key, formats == null ? List.of() : formats, out, screen.desk())),
                speech));
    }

    /** Makes a blank diary. */
    @Command(name = "diary-form", description = "Make a blank diary that imports back")
    public void diaryForm(
            @Argument(index = 0, description = "KEY") @Nullable String key,
            @Option(longName = "format", description = "FORMATS of pdf, xlsx and csv, joined by commas") @Nullable
                    List<String> formats,
            @Option(longName = "nights", description = "NUMBER of nights, 14 where none is given") @Nullable
                    Integer nights,
            @Option(longName = "language", description = "CODE such as en or es") @Nullable String language,
            @Option(longName = "fillable", defaultValue = "false", description = "A PDF to fill in on screen")
                    Boolean fillable,
            @Option(longName = "out", description = "FILE to write, or a folder") @Nullable Path out) {
        screen.show(new DiaryFormReply(
                forms.make(new MakeDiaryForm.Request(
                        key, formats == null ? List.of() : formats, nights, language, fillable, out, screen.desk())),
                speech));
    }
}

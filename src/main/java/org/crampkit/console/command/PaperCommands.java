package org.crampkit.console.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crampkit.console.line.FieldOptions;
import org.crampkit.console.reply.care.DueReply;
import org.crampkit.console.reply.care.HandoutReply;
import org.crampkit.console.reply.paper.DiaryFormReply;
import org.crampkit.console.reply.paper.ReportReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.care.MakeDiaryForm;
import org.crampkit.workflow.care.MakeReport;
import org.crampkit.workflow.care.PrintDue;
import org.crampkit.workflow.care.PrintHandout;
import org.crampkit.workflow.record.AdviceChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Papers for the patient and the clinician. */
@Component
public class PaperCommands implements Commands {

    /** The options of a handout that tell nothing of the person. */
    private static final Set<String> OWN = Set.of(
            "language",
            "font-size",
            "out",
            "without",
            "with",
            "reason",
            "override",
            "dry-run",
            "clinic-copy",
            "password-file",
            "walk-in",
            "all-due");

    /** The options that choose advice for one person. */
    private static final Set<String> CHOICE = Set.of("without", "with", "reason", "override", "walk-in");

    private final Screen screen;
    private final Speech speech;
    private final PrintHandout handouts;
    private final PrintDue due;
    private final MakeReport reports;
    private final MakeDiaryForm forms;

    PaperCommands(
            Screen screen,
            Speech speech,
            PrintHandout handouts,
            PrintDue due,
            MakeReport reports,
            MakeDiaryForm forms) {
        this.handouts = handouts;
        this.due = due;
        this.forms = forms;
        this.screen = screen;
        this.speech = speech;
        this.reports = reports;
    }

    /** Makes a handout. */
    @Command(name = "handout", description = "Make one patient's handout as a PDF, or those of all who are due")
    public void handout(
            @Argument(index = 0, description = "KEY") @Nullable String key,
            @Option(longName = "language", description = "CODE such as en or es") @Nullable String language,
            @Option(longName = "font-size", description = "POINTS from 12 to 28") @Nullable Integer size,
            @Option(longName = "out", description = "FILE to write, or a folder") @Nullable Path out,
            @Option(longName = "without", description = "IDS of advice to leave out") @Nullable List<String> without,
            @Option(longName = "with", description = "IDS of advice to add") @Nullable List<String> with,
            @Option(longName = "reason", description = "TEXT: why advice is added or left out") @Nullable String reason,
            @Option(longName = "override", description = "TEXT: why advice that is withheld is added all the same")
                    @Nullable
                    String override,
            @Option(longName = "dry-run", defaultValue = "false", description = "Make it, write nothing")
                    Boolean dryRun,
            @Option(longName = "clinic-copy", defaultValue = "false", description = "Also the page the clinic keeps")
                    Boolean clinicCopy,
            @Option(longName = "password-file", description = "FILE whose first line locks the PDF") @Nullable
                    Path passwordFile,
            @Option(longName = "walk-in", defaultValue = "false", description = "For somebody without a record")
                    Boolean walkIn,
            @Option(
                            longName = "all-due",
                            defaultValue = "false",
                            description = "Of every patient with new nights since the last")
                    Boolean allDue,
            @FieldOptions({"age"}) CommandContext context) {
        PrintHandout.Output output = output(out, clinicCopy, passwordFile);
        PrintHandout.Saving saving = dryRun ? PrintHandout.Saving.DRY_RUN : PrintHandout.Saving.SAVE;
        if (allDue) {
            nobodyNamed(key, context);
            DueReply reply = new DueReply(speech);
            due.print(new PrintDue.Request(language, size, output, saving, screen.desk()), reply::add);
            screen.show(reply);
            return;
        }
        screen.show(new HandoutReply(
                handouts.print(new PrintHandout.Request(
                        reader(key, walkIn, context),
                        language,
                        size,
                        output,
                        choice(without, with, reason, override),
                        saving,
                        screen.desk())),
                speech));
    }

    private static void nobodyNamed(@Nullable String key, CommandContext context) {
        if (key != null && !key.isBlank()) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "all-due-or-key", Map.of()));
        }
        for (CommandOption option : context.parsedInput().options()) {
            String name = String.valueOf(option.longName());
            if (CHOICE.contains(name) || !OWN.contains(name)) {
                throw new RefusedException(new Refusal.BadRequest("CK-903", "all-due-alone", Map.of("option", name)));
            }
        }
    }

    private static PrintHandout.Output output(@Nullable Path out, boolean clinicCopy, @Nullable Path passwordFile) {
        PrintHandout.Copies copies = clinicCopy ? PrintHandout.Copies.WITH_CLINIC : PrintHandout.Copies.PATIENT;
        return new PrintHandout.Output(out, copies, passwordFile);
    }

    private static PrintHandout.Reader reader(@Nullable String key, boolean walkIn, CommandContext context) {
        boolean named = key != null && !key.isBlank();
        if (named == walkIn) {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "walk-in-or-key", Map.of()));
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (CommandOption option : context.parsedInput().options()) {
            if (!OWN.contains(option.longName())) {
                told.put(option.longName(), option.value());
            }
        }
        if (walkIn) {
            return new PrintHandout.Reader.WalkIn(told);
        }
        told.keySet().stream().findFirst().ifPresent(field -> {
            throw new RefusedException(new Refusal.BadRequest("CK-903", "walk-in-only", Map.of("field", field)));
        });
        return new PrintHandout.Reader.Patient(String.valueOf(key));
    }

    private static AdviceChoice choice(
            @Nullable List<String> without,
            @Nullable List<String> with,
            @Nullable String reason,
            @Nullable String override) {
        return new AdviceChoice(
                without == null ? List.of() : without,
                with == null ? List.of() : with,
                reason == null ? "" : reason,
                override == null ? "" : override);
    }

    /** Makes a report. */
    @Command(name = "report", description = "Make the clinician's one-page report on one patient")
    public void report(
            @Argument(index = 0, description = "KEY") String key,
            @Option(longName = "format", description = "FORMATS of pdf, text and rtf, joined by commas") @Nullable
                    List<String> formats,
            @Option(longName = "out", description = "FILE to write, or a folder") @Nullable Path out,
            @Option(longName = "password-file", description = "FILE whose first line locks the PDF") @Nullable
                    Path passwordFile) {
        List<String> wanted = formats == null ? List.of() : formats;
        screen.show(new ReportReply(
                reports.make(new MakeReport.Request(key, wanted, out, passwordFile, screen.desk())), speech));
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
            @Option(longName = "large-print", defaultValue = "false", description = "Large print, a week to a page")
                    Boolean largePrint,
            @Option(longName = "out", description = "FILE to write, or a folder") @Nullable Path out) {
        List<String> wanted = formats == null ? List.of() : formats;
        screen.show(new DiaryFormReply(
                forms.make(new MakeDiaryForm.Request(
                        key, wanted, nights, language, fillable, largePrint, out, screen.desk())),
                speech));
    }
}

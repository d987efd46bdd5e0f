package org.crampkit.console.command;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.crampkit.console.line.Values;
import org.crampkit.console.reply.filing.ImportReply;
import org.crampkit.console.reply.filing.ImportsReply;
import org.crampkit.console.reply.filing.Review;
import org.crampkit.console.reply.filing.UndoReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.store.Imports;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.ListImports;
import org.crampkit.workflow.filing.Profiles;
import org.crampkit.workflow.filing.UndoImport;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Diaries in, and out again. */
@Component
public class DiaryCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ImportDiary diaries;
    private final ListImports imports;
    private final UndoImport undo;

    DiaryCommands(Screen screen, Speech speech, ImportDiary diaries, ListImports imports, UndoImport undo) {
        this.screen = screen;
        this.speech = speech;
        this.diaries = diaries;
        this.imports = imports;
        this.undo = undo;
    }

    /** Imports diaries. */
    @Command(name = "import", description = "Read diaries from CSV or Excel files, or from a folder of them")
    public void importDiaries(
            @Arguments List<String> files,
            @Option(longName = "patient", description = "KEY of the patient whose diary it is") @Nullable
                    String patient,
            @Option(longName = "date-order", description = "Order of day and month in dates written as text")
                    ReadingOptions.@Nullable DateOrder order,
            @Option(longName = "night-named-by", description = "What the date of a row names")
                    ReadingOptions.@Nullable NightNaming naming,
            @Option(longName = "sheet", description = "NAME of the sheet to read") @Nullable String sheet,
            @Option(
                            longName = "durations-in",
                            description = "What 1:30 is where a column names no unit: minutes or hours")
                    ReadingOptions.@Nullable ColonDurations durations,
            @Option(longName = "clock", description = "Clock of times without am and pm: twelve or twenty-four hours")
                    ReadingOptions.@Nullable ClockHours clock,
            @Option(
                            longName = "keys",
                            description = "ANSWER to keys written in two ways: same, different, or WRITTEN=KEY")
                    @Nullable
                    List<String> keys,
            @Option(longName = "column", description = "HEADER=FIELD a column and what it holds, - for nothing")
                    @Nullable
                    List<String> columns,
            @Option(longName = "profile", description = "NAME of a saved mapping; a new name saves this one") @Nullable
                    String profile,
            @Option(longName = "close-matches", description = "What cramps within half an hour of a stored one are")
                    @Nullable
                    CloseMatch close,
            @Option(longName = "rejects", description = "FILE for the rows that are kept out") @Nullable Path rejects,
            @Option(longName = "dry-run", defaultValue = "false", description = "Read and report, save nothing")
                    Boolean dryRun) {
        Desk desk = screen.desk();
        PatientKey key = patient == null || patient.isBlank() ? null : new PatientKey(patient);
        ReadingOptions options = new ReadingOptions(key, order, naming, sheet, desk.today())
                .with(durations)
                .with(clock)
                .with(Profiles.keys(keys == null ? List.of() : keys))
                .saying(Profiles.said(columns == null ? List.of() : columns));
        ImportDiary.Saving saving = dryRun ? ImportDiary.Saving.DRY_RUN : ImportDiary.Saving.SAVE;
        Imports.CloseMatches matches =
                close == null ? Imports.CloseMatches.ASK : Imports.CloseMatches.valueOf(close.name());
        FileList list = diaries.files(files.stream().map(Values::path).toList());
        String name = profile == null || profile.isBlank() ? null : profile;
        Function<FileList.Item, ImportDiary.Request> request = file -> new ImportDiary.Request(
                options, saving, matches, name, place(rejects, file, list), screen::progress, desk);
        Review review = screen.asks() ? new Review(diaries::read, request, screen::ask, speech) : null;
        screen.show(
                new ImportReply(list, (file, taker) -> diaries.read(file, request.apply(file), taker), review, speech));
    }

    /** Returns where a file's rejected rows go: of several files each has a place of its own. */
    private static @Nullable Path place(@Nullable Path asked, FileList.Item file, FileList list) {
        if (asked == null || !list.several()) {
            return asked;
        }
        return asked.resolveSibling(file.path().getFileName() + "-" + asked.getFileName());
    }

    /** What cramps close to stored ones are. */
    public enum CloseMatch {
        SAME,
        DIFFERENT
    }

    /** Lists imports. */
    @Command(name = "imports", description = "List what was imported")
    public void imports() {
        screen.show(new ImportsReply(imports.all(), ZoneId.systemDefault(), speech));
    }

    /** Takes an import back. */
    @Command(name = "undo", description = "Take one import back")
    public void undo(@Argument(index = 0, description = "BATCH") String batch) {
        screen.show(new UndoReply(undo.undo(batch, screen.desk()), speech));
    }
}

package org.crampkit.console.command;

import java.time.ZoneId;
import java.util.List;
import org.crampkit.console.line.Values;
import org.crampkit.console.reply.filing.ImportReply;
import org.crampkit.console.reply.filing.ImportsReply;
import org.crampkit.console.reply.filing.UndoReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.ListImports;
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
            @Option(longName = "dry-run", defaultValue = "false", description = "Read and report, save nothing")
                    Boolean dryRun) {
        Desk desk = screen.desk();
        PatientKey key = patient == null || patient.isBlank() ? null : new PatientKey(patient);
        ReadingOptions options = new ReadingOptions(key, order, naming, sheet, desk.today());
        ImportDiary.Request request =
                new ImportDiary.Request(options, dryRun ? ImportDiary.Saving.DRY_RUN : ImportDiary.Saving.SAVE, desk);
        screen.show(new ImportReply(
                diaries.files(files.stream().map(Values::path).toList()),
                (file, taker) -> diaries.read(file, request, taker),
                speech));
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

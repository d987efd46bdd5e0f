package org.crampkit.workflow.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.crampkit.diary.patient.Person;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.Tier;
import org.crampkit.summary.Summary;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.OutputFile;
import org.crampkit.workflow.care.CheckFlags;
import org.crampkit.workflow.care.MakeReport;
import org.crampkit.workflow.care.PrintHandout;
import org.crampkit.workflow.care.ShowSummary;
import org.crampkit.workflow.record.AdviceChoice;

/** One worker of the demo: figures, flags, handout and report of one waiting patient after another. */
final class PatientLane {

    private final Clinic clinic;
    private final Path out;
    private final Desk desk;
    private final Printer printer;

    PatientLane(Clinic clinic, Path out, Desk desk, Printer printer) {
        this.clinic = clinic;
        this.out = out;
        this.desk = desk;
        this.printer = printer;
    }

    /** Works until nobody waits. */
    void work(Queue<Person> waiting, Map<String, RunDemo.PatientLine> done) {
        for (Person next = waiting.poll(); next != null; next = waiting.poll()) {
            done.put(next.key().text(), patient(next));
        }
    }

    private RunDemo.PatientLine patient(Person person) {
        String key = person.key().text();
        String name = OutputFile.safe(key);
        Summary summary = new ShowSummary(clinic).show(new ShowSummary.Request(key, null, null, null, desk));
        write(out.resolve("summaries").resolve(name + ".json"), printer.summary(summary));
        FlagReport flags = new CheckFlags(clinic).one(key, desk);
        write(out.resolve("flags").resolve(name + ".json"), printer.flags(flags));
        Path handout = null;
        if (summary.period() != null) {
            Path file = out.resolve("handouts").resolve(name + ".pdf");
            handout = new PrintHandout(clinic)
                    .print(new PrintHandout.Request(
                            new PrintHandout.Reader.Patient(key),
                            null,
                            null,
                            new PrintHandout.Output(file, PrintHandout.Copies.PATIENT, null),
                            AdviceChoice.NONE,
                            PrintHandout.Saving.SAVE,
                            desk))
                    .file();
        }
        if (flags.highestTier().filter(tier -> tier.compareTo(Tier.U) <= 0).isPresent()) {
            Path report = out.resolve("reports").resolve(name + ".pdf");
            new MakeReport(clinic).make(new MakeReport.Request(key, List.of(), report, null, desk));
        }
        return new RunDemo.PatientLine(summary, flags.highestTier().orElse(null), handout);
    }

    private static void write(Path file, String text) {
        new OutputFile(file).write(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.crampkit.console.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.crampkit.audit.disclosure.AuditPolicy;
import org.crampkit.console.line.UsageException;
import org.crampkit.console.reply.proof.AuditReply;
import org.crampkit.console.reply.proof.RowsReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.audit.ExportAudit;
import org.crampkit.workflow.audit.ShowRows;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The clinic's audit. */
@Component
public class AuditCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ExportAudit audits;
    private final ShowRows rows;

    AuditCommands(Screen screen, Speech speech, ExportAudit audits, ShowRows rows) {
        this.screen = screen;
        this.speech = speech;
        this.audits = audits;
        this.rows = rows;
    }

    /** Makes an audit. */
    @Command(name = "audit", description = "Count a period of the clinic's work, with small groups hidden")
    public void audit(
            @Option(longName = "from", description = "DATE of the first day") @Nullable LocalDate from,
            @Option(longName = "to", description = "DATE of the last day") @Nullable LocalDate to,
            @Option(longName = "format", description = "LIST of xlsx, pdf, csv, json; all where it is left out")
                    @Nullable
                    List<String> format,
            @Option(longName = "out", description = "DIR to write to instead of the home's out folder") @Nullable
                    Path out,
            @Option(
                            longName = "policy",
                            description = "What is hidden; the brand's country decides where it is left out")
                    @Nullable
                    AuditPolicy policy,
            @Option(longName = "internal", defaultValue = "false", description = "Hide nothing; not to be shared")
                    Boolean internal,
            @Option(
                            longName = "safe-harbor",
                            defaultValue = "false",
                            description =
                                    "No dates but the year, no names; with --internal the nights of each patient too")
                    Boolean safeHarbor) {
        screen.show(new AuditReply(
                audits.export(new ExportAudit.Request(
                        from,
                        to,
                        format == null ? List.of() : format,
                        out,
                        chosen(policy, internal),
                        safeHarbor ? ExportAudit.Identity.SAFE_HARBOR : ExportAudit.Identity.TOLD,
                        screen::progress,
                        screen.desk())),
                speech));
    }

    /** Shows what stands behind a figure. */
    @Command(name = "audit-rows", description = "Show the patients and rows behind a figure of an internal audit")
    public void rows(
            @Argument(index = 0, description = "FIGURE") String figure,
            @Option(longName = "from", description = "DATE of the first day") @Nullable LocalDate from,
            @Option(longName = "to", description = "DATE of the last day") @Nullable LocalDate to,
            @Option(longName = "policy", description = "Policy of the audit; only internal shows rows") @Nullable
                    AuditPolicy policy,
            @Option(longName = "internal", defaultValue = "false", description = "The policy internal")
                    Boolean internal) {
        screen.show(new RowsReply(
                rows.show(new ShowRows.Request(
                        figure, from, to, chosen(policy, internal), screen::progress, screen.desk())),
                speech));
    }

    /** Returns the policy that was named, null where none was; internal and another one contradict each other. */
    private static @Nullable AuditPolicy chosen(@Nullable AuditPolicy policy, boolean internal) {
        if (internal && policy != null && policy.released()) {
            throw new UsageException("audit-policies", Map.of("policy", policy.word()));
        }
        return internal ? AuditPolicy.INTERNAL : policy;
    }
}

package org.crampkit.console.reply.filing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Speech;
import org.crampkit.intake.Question;
import org.crampkit.workflow.filing.FileList;
import org.crampkit.workflow.filing.FileOutcome;
import org.crampkit.workflow.filing.ImportDiary.Request;
import org.crampkit.workflow.filing.ImportDiary.Saving;

/** Shows a person what a file holds, asks what is open, and saves it only where the person says so. */
public final class Review {

    private static final int MOST_ROUNDS = 20;

    private final Reader reader;
    private final Function<FileList.Item, Request> asked;
    private final Function<String, Optional<String>> person;
    private final Speech speech;

    /**
     * Reviews files.
     *
     * @param reader reads a file
     * @param asked what was asked for a file
     * @param person is asked, and answers
     */
    public Review(
            Reader reader,
            Function<FileList.Item, Request> asked,
            Function<String, Optional<String>> person,
            Speech speech) {
        this.reader = reader;
        this.asked = asked;
        this.person = person;
        this.speech = speech;
    }

    /** Reads one file as a request says. */
    @FunctionalInterface
    public interface Reader {
        /** Reads, and gives the outcome. */
        void read(FileList.Item file, Request request, Consumer<FileOutcome> show);
    }

    /** Reads a file, asks, and saves or leaves it; returns whether all of it was taken in. */
    boolean read(FileList.Item file, Page page) {
        Request request = asked.apply(file);
        boolean dry = request.saving() == Saving.DRY_RUN;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            FileOutcome outcome = seen(file, request.with(Saving.DRY_RUN), page, dry);
            if (outcome.status() != FileOutcome.Status.NEEDS_ANSWER) {
                boolean saves = outcome.status() == FileOutcome.Status.READY && !dry;
                return saves ? saved(file, request, outcome, page) : outcome.clean();
            }
            Optional<Request> answered = answered(request, outcome, page);
            if (answered.isEmpty()) {
                return false;
            }
            request = answered.get();
        }
        return false;
    }

    private FileOutcome seen(FileList.Item file, Request request, Page page, boolean dry) {
        AtomicReference<FileOutcome> last = new AtomicReference<>();
        reader.read(file, request, outcome -> {
            last.set(outcome);
            boolean review = outcome.status() == FileOutcome.Status.READY && !dry;
            FileText view = new FileText(outcome, speech);
            if (review) {
                view.review(page);
            } else if (outcome.status() != FileOutcome.Status.NEEDS_ANSWER) {
                view.text(page);
            } else {
                view.found(page);
            }
        });
        return Objects.requireNonNull(last.get(), "a file always has an outcome");
    }

    /** Asks every question that an option answers; empty where one is left open. */
    private Optional<Request> answered(Request request, FileOutcome outcome, Page page) {
        Request answered = request;
        for (Question question : outcome.preparation().questions()) {
            Optional<Request> next = answer(answered, question, page);
            if (next.isEmpty()) {
                new FileText(outcome, speech).open(page);
                return Optional.empty();
            }
            answered = next.get();
        }
        return Optional.of(answered);
    }

    private Optional<Request> answer(Request request, Question question, Page page) {
        page.line(2, speech.reason(question.code(), question.arguments()) + " (" + question.code() + ")");
        page.flush();
        for (int i = 0; i < 3; i++) {
            String said = person.apply("  " + speech.say("import.choose", "choices", choices(question)))
                    .orElse("");
            if (said.isEmpty()) {
                return Optional.empty();
            }
            Optional<Request> answered = chosen(said, question).flatMap(chosen -> with(request, question, chosen));
            if (answered.isPresent()) {
                return answered;
            }
        }
        return Optional.empty();
    }

    private static Optional<Request> with(Request request, Question question, String answer) {
        try {
            return Optional.of(request.answering(question, answer));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns the choices as a person reads them: columns are numbered, since their headers may be long. */
    private String choices(Question question) {
        if (question.options().isEmpty()) {
            return speech.say(FileText.columns(question) ? "import.fields" : "import.key");
        }
        if (!FileText.columns(question)) {
            String choices = String.join("/", question.options());
            return keys(question) ? choices + "/" + speech.say("import.spelling") : choices;
        }
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < question.options().size(); i++) {
            numbered.append(i == 0 ? "" : ", ")
                    .append(i + 1)
                    .append(" ")
                    .append(question.options().get(i));
        }
        return numbered.toString();
    }

    /** Returns whether a question asks which keys are one patient; a single spelling may then be answered for itself. */
    private static boolean keys(Question question) {
        return question.option().equals("--keys");
    }

    /** Returns the choice that a word names, whole or by its beginning; any word where the choices are open. */
    private static Optional<String> chosen(String said, Question question) {
        List<String> options = question.options();
        if (options.isEmpty() || (keys(question) && said.indexOf('=') > 0)) {
            return Optional.of(said);
        }
        if (FileText.columns(question) && said.matches("[1-9]") && Integer.parseInt(said) <= options.size()) {
            return Optional.of(options.get(Integer.parseInt(said) - 1));
        }
        List<String> fitting = options.stream()
                .filter(option -> option.toLowerCase(Locale.ROOT).startsWith(said.toLowerCase(Locale.ROOT)))
                .toList();
        Optional<String> whole =
                options.stream().filter(option -> option.equalsIgnoreCase(said)).findFirst();
        return whole.isPresent() || fitting.size() != 1 ? whole : Optional.of(fitting.get(0));
    }

    private boolean saved(FileList.Item file, Request request, FileOutcome outcome, Page page) {
        FileText view = new FileText(outcome, speech);
        page.flush();
        String question = view.question();
        String said = person.apply(question).orElse("n");
        while (said.toLowerCase(Locale.ROOT).startsWith("d")) {
            view.details(page);
            page.flush();
            said = person.apply(question).orElse("n");
        }
        if (!List.of("y", "yes", "j", "ja", "s", "si", "sí", "o", "oui").contains(said.toLowerCase(Locale.ROOT))) {
            page.line(speech.say("import.declined"));
            return false;
        }
        AtomicReference<FileOutcome> done = new AtomicReference<>();
        reader.read(file, request, result -> {
            done.set(result);
            FileText stored = new FileText(result, speech);
            if (result.status() == FileOutcome.Status.IMPORTED) {
                stored.saved(page);
            } else {
                stored.text(page);
            }
        });
        return Objects.requireNonNull(done.get(), "a file always has an outcome")
                .clean();
    }
}

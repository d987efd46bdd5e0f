package org.crampkit.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged program, started as a clinic starts it, on one home folder. */
final class Crampkit {

    static final JsonMapper JSON = JsonMapper.builder().build();
    static final String AS_OF = "--as-of=2026-11-22";

    private final Path home;
    private final Path work;
    private final Path java;
    private boolean packaged;
    private final List<String> machine = new ArrayList<>();

    Crampkit(Path folder) throws IOException {
        this(folder, Path.of(System.getProperty("java.home")));
    }

    /** Starts it with another Java than that of the build. */
    Crampkit(Path folder, Path java) throws IOException {
        this.java = java;
        this.packaged = !java.equals(Path.of(System.getProperty("java.home")));
        this.home = Files.createDirectories(folder.resolve("home"));
        this.work = Files.createDirectories(folder.resolve("work"));
    }

    /** What one start of the program gave. */
    record Said(int exit, String out, String err) {

        JsonNode json() {
            return JSON.readTree(out);
        }

        List<JsonNode> jsonLines() {
            return out.lines()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        }
    }

    /** Starts the jar as a person types it, without what makes starts quick. */
    Crampkit asPackaged() {
        packaged = true;
        return this;
    }

    /** Gives the program an option of the virtual machine, such as a limit of its memory. */
    Crampkit limitedTo(String option) {
        machine.add(option);
        return this;
    }

    /** Starts one command and does not wait; what it says is thrown away. */
    Process start(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(line(arguments))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CRAMPKIT_HOME", home.toString());
        return builder.start();
    }

    private List<String> line(List<String> arguments) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of(java.resolve("bin").resolve("java").toString()));
        line.addAll(machine);
        String agent = System.getProperty("crampkit.agent", "");
        if (agent.startsWith("-javaagent:")) {
            line.add(agent);
        }
        line.addAll(
                packaged
                        ? Installed.plain()
                        : Installed.quick(java.resolve("bin").resolve("java")));
        line.addAll(arguments);
        return line;
    }

    /** Runs one command. */
    Said run(List<String> arguments) throws IOException, InterruptedException {
        List<String> line = line(arguments);
        Path out = Files.createTempFile(work, "out", ".txt");
        Path err = Files.createTempFile(work, "err", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("CRAMPKIT_HOME", home.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program did not end: " + arguments);
        }
        return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Runs commands in one start, one a line; each must end with 0. */
    List<JsonNode> script(List<String> lines) throws IOException, InterruptedException {
        Path file = Files.createTempFile(work, "commands", ".txt");
        Files.write(file, lines, StandardCharsets.UTF_8);
        Said said = run(List.of("@" + file));
        if (said.exit() != 0) {
            List<JsonNode> done = said.jsonLines();
            String stopped = lines.get(Math.max(0, Math.min(done.size(), lines.size()) - 1));
            throw new IllegalStateException("exit " + said.exit() + " at: " + stopped + "\n" + said.err() + "\n"
                    + (done.isEmpty() ? said.out() : done.get(done.size() - 1)));
        }
        return said.jsonLines();
    }

    Path home() {
        return home;
    }

    Path work() {
        return work;
    }
}

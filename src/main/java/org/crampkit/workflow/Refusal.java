package org.crampkit.workflow;

import java.util.Map;

/** A request that cannot be served: what to say about it. The console decides the exit code by kind. */
public sealed interface Refusal {

    /** Returns the stable message code, such as {@code CK-401}. */
    String code();

    /** Returns the sentence key below {@code console.refusal} in the language pack. */
    String key();

    /** Returns what the sentence names. */
    Map<String, Object> arguments();

    /** A patient, batch or rule that is not there. */
    record NotFound(String code, String key, Map<String, Object> arguments) implements Refusal {
        /** Copies the arguments. */
        public NotFound {
            arguments = Map.copyOf(arguments);
        }
    }

    /** A file that is missing, unreadable or not what it should be. */
    record BadInput(String code, String key, Map<String, Object> arguments) implements Refusal {
        /** Copies the arguments. */
        public BadInput {
            arguments = Map.copyOf(arguments);
        }
    }

    /** An option value that makes no sense. */
    record BadRequest(String code, String key, Map<String, Object> arguments) implements Refusal {
        /** Copies the arguments. */
        public BadRequest {
            arguments = Map.copyOf(arguments);
        }
    }

    /** Something that would be unsafe or would lose data. */
    record Unsafe(String code, String key, Map<String, Object> arguments) implements Refusal {
        /** Copies the arguments. */
        public Unsafe {
            arguments = Map.copyOf(arguments);
        }
    }

    /** A file that could not be written. */
    record NotWritable(String code, String key, Map<String, Object> arguments) implements Refusal {
        /** Copies the arguments. */
        public NotWritable {
            arguments = Map.copyOf(arguments);
        }
    }
}

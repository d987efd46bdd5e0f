package org.crampkit.console.line;

import org.springframework.shell.core.command.ParsedInput;

/**
 * A line that was understood.
 *
 * @param input the command with its options and arguments, as Spring Shell takes it
 * @param manner the options that every command accepts
 * @param help whether only the command's help was asked for
 */
public record Invocation(ParsedInput input, Manner manner, boolean help) {}

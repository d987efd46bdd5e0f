package org.crampkit.console.command;

/** A bean whose methods are commands. */
public interface Commands {}

package org.crampkit.intake.words;

import java.util.List;
import java.util.Map;

/**
 * The file {@code words.yaml}.
 *
 * @param lists words by list name and code
 */
record WordFile(Map<String, Map<String, List<String>>> lists) {}

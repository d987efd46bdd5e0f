package org.crampkit.audit;

import java.util.Map;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.cycle.MonthWord;
import org.crampkit.wording.LanguagePack;

/**
 * What each figure is, in words.
 *
 * @param pack the language
 * @param rules titles of rules by id
 * @param codes reasons of message codes
 */
record Labels(LanguagePack pack, Map<String, String> rules, Map<String, String> codes) {

    String of(FigureId figure) {
        String key = figure.key();
        if (key.isEmpty()) {
            return pack.say("audit.groups." + figure.group().id() + ".title");
        }
        if (figure.group() == Group.RULES) {
            String rule = key.substring(key.indexOf('.') + 1);
            String tier = pack.say("audit.labels.flags-by-tier." + key.charAt(0));
            return rules.getOrDefault(rule, rule) + " (" + rule + "), " + tier;
        }
        if (figure.group() == Group.CODES) {
            return codes.containsKey(key) ? key + ": " + codes.get(key) : key;
        }
        if (figure.group() == Group.MONTH_CRAMPS || figure.group() == Group.MONTH_NIGHTS) {
            return MonthWord.of(key, pack);
        }
        if (figure.group() == Group.CRITERIA || figure.group() == Group.EVENT_CRITERIA) {
            int end = key.lastIndexOf('.');
            return key.substring(0, end) + ": " + pack.say("audit.outcomes." + key.substring(end + 1));
        }
        if (figure.group() == Group.SIZES) {
            return pack.say("audit.labels.points", Map.of("size", key));
        }
        String sentence = "audit.labels." + group(figure.group()) + "." + key;
        return pack.has(sentence) ? pack.say(sentence) : plain(key);
    }

    private static String group(Group group) {
        return switch (group) {
            case HELPED, NOT_HELPED -> Group.TRIED.id();
            default -> group.id();
        };
    }

    private static String plain(String key) {
        String words = key.replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

package org.crampkit.audit.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Linear programming against what was released: for each unknown cell the least and the most it can be, all sums and
 * limits taken together. A cell is solved where no two whole numbers are left. Solutions are drawn at random first; two
 * that differ in a cell prove that it is open, so that only the rest needs a programme of its own each way.
 */
final class LinearAttack {

    private static final long MOST = 5_000;
    private static final double NEAR = 1e-6;
    private static final int DRAWS = 6;

    /** Programmes solved since the start, for the record. */
    static int programmes;

    private final Map<String, long[]> limits = new TreeMap<>();
    private final Map<String, List<List<String>>> parts = new TreeMap<>();
    private final Random random = new Random(11);
    private final Set<String> unknown;
    private final List<String> solved = new ArrayList<>();

    LinearAttack(Attacker attacker) {
        unknown = new TreeSet<>(attacker.hidden());
        unknown.addAll(attacker.differences());
        Map<String, String> roots = new TreeMap<>();
        for (List<String> sum : attacker.sums()) {
            sum.forEach(cell -> limits.putIfAbsent(cell, new long[] {0, MOST}));
            sum.stream().filter(cell -> attacker.limits().containsKey(cell)).forEach(cell -> {
                long[] known = attacker.limits().get(cell);
                limits.put(cell, new long[] {known[0], Math.min(MOST, known[1])});
            });
            List<String> open = sum.stream().filter(cell -> !fixed(cell)).toList();
            open.forEach(cell -> join(roots, open.get(0), cell));
        }
        for (List<String> sum : attacker.sums()) {
            sum.stream().filter(cell -> !fixed(cell)).findFirst().ifPresent(cell -> parts.computeIfAbsent(
                            root(roots, cell), key -> new ArrayList<>())
                    .add(sum));
        }
    }

    private boolean fixed(String cell) {
        return limits.get(cell)[0] == limits.get(cell)[1];
    }

    private static String root(Map<String, String> roots, String cell) {
        String up = roots.getOrDefault(cell, cell);
        return up.equals(cell) ? cell : root(roots, up);
    }

    private static void join(Map<String, String> roots, String one, String other) {
        String a = root(roots, one);
        String b = root(roots, other);
        if (!a.equals(b)) {
            roots.put(b, a);
        }
    }

    /** Returns the unknown cells that are solved. */
    List<String> solved() {
        unknown.stream().filter(cell -> limits.containsKey(cell) && fixed(cell)).forEach(solved::add);
        parts.values().forEach(this::attack);
        return solved;
    }

    private void attack(List<List<String>> sums) {
        Set<String> cells = new TreeSet<>();
        sums.forEach(sum -> sum.stream().filter(cell -> !fixed(cell)).forEach(cells::add));
        List<String> all = List.copyOf(cells);
        Set<String> closed = new TreeSet<>(all);
        closed.retainAll(unknown);
        if (closed.isEmpty()) {
            return;
        }
        List<LinearConstraint> constraints = constraints(all, sums);
        double[] first = null;
        for (int draw = 0; draw < DRAWS && !closed.isEmpty(); draw++) {
            double[] weights = new double[all.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = closed.contains(all.get(i)) ? draw < 2 ? 1 : 1 + random.nextInt(9) - 5 : 0;
            }
            double[] point = optimum(weights, constraints, draw % 2 == 0 ? GoalType.MAXIMIZE : GoalType.MINIMIZE);
            if (whole(point)) {
                first = first == null ? point : first;
                double[] other = first;
                closed.removeIf(cell -> Math.abs(point[all.indexOf(cell)] - other[all.indexOf(cell)]) > 1 - NEAR);
            }
        }
        for (String cell : closed) {
            double[] weights = new double[all.size()];
            weights[all.indexOf(cell)] = 1;
            double least = optimum(weights, constraints, GoalType.MINIMIZE)[all.indexOf(cell)];
            double most = optimum(weights, constraints, GoalType.MAXIMIZE)[all.indexOf(cell)];
            if (Math.floor(most + NEAR) <= Math.ceil(least - NEAR)) {
                solved.add(cell);
            }
        }
    }

    private static boolean whole(double[] point) {
        return IntStream.range(0, point.length).allMatch(i -> Math.abs(point[i] - Math.rint(point[i])) < NEAR);
    }

    /** Cells are counted from their least, so that none is negative. */
    private List<LinearConstraint> constraints(List<String> all, List<List<String>> sums) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (List<String> sum : sums) {
            double[] row = new double[all.size()];
            double constant = 0;
            for (int i = 0; i < sum.size(); i++) {
                int sign = i == 0 ? 1 : -1;
                constant += sign * limits.get(sum.get(i))[0];
                if (!fixed(sum.get(i))) {
                    row[all.indexOf(sum.get(i))] += sign;
                }
            }
            constraints.add(new LinearConstraint(row, Relationship.EQ, -constant));
        }
        for (int i = 0; i < all.size(); i++) {
            double[] row = new double[all.size()];
            row[i] = 1;
            long[] limit = limits.get(all.get(i));
            constraints.add(new LinearConstraint(row, Relationship.LEQ, limit[1] - limit[0]));
        }
        return constraints;
    }

    private static double[] optimum(double[] weights, List<LinearConstraint> constraints, GoalType goal) {
        programmes++;
        return new SimplexSolver()
                .optimize(
                        new MaxIter(10_000),
                        new LinearObjectiveFunction(weights, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint();
    }
}

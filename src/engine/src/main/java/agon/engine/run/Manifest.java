package agon.engine.run;

import agon.engine.cell.CellOutcome;
import agon.engine.cell.Json;
import agon.engine.plan.Cell;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of the plan in their order, and how each of them stands: what {@code manifest.json} says. */
final class Manifest {

    /** How a cell stands. */
    enum State {
        pending,
        done,
        failed
    }

    /** A line of the manifest. */
    record Entry(String hash, String protocol, String task, String variant, long seed, State state, String reason) {}

    /** The whole file. */
    private record Content(List<Entry> cells) {}

    private final List<Cell> plan;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    Manifest(List<Cell> plan) {
        this.plan = List.copyOf(plan);
    }

    void done(Cell cell) {
        states.put(cell.hash(), State.done);
    }

    void ended(Cell cell, CellOutcome outcome) {
        states.put(cell.hash(), outcome.isDone() ? State.done : State.failed);
        reasons.put(cell.hash(), outcome.reason());
    }

    List<Cell> in(State state) {
        return plan.stream().filter(cell -> state(cell) == state).toList();
    }

    List<Entry> entries() {
        return plan.stream()
                .map(cell -> new Entry(
                        cell.hash(),
                        cell.spec().label(),
                        cell.spec().task().id(),
                        cell.spec().variant(),
                        cell.spec().seed(),
                        state(cell),
                        reasons.getOrDefault(cell.hash(), "")))
                .toList();
    }

    void writeTo(WholeFile file) throws IOException {
        file.write(Json.PRETTY.writeValueAsString(new Content(entries())) + "\n");
    }

    private State state(Cell cell) {
        return states.getOrDefault(cell.hash(), State.pending);
    }
}

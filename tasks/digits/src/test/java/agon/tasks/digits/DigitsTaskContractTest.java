package agon.tasks.digits;

import agon.api.oversight.Flaws;
import agon.api.task.Faculties;
import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The digits task, as a task on generated digits,")
class DigitsTaskContractTest extends TaskContract<DigitsSettings> {

    private final DigitsTaskProvider provider = new DigitsTaskProvider();
    private final SmallFaculties faculties = new SmallFaculties();

    @Override
    protected TaskProvider<DigitsSettings> provider() {
        return provider;
    }

    @Override
    protected DigitsSettings settings() {
        return settings(new Flaws(0.1, 0.1));
    }

    @Override
    protected DigitsSettings judging() {
        return settings(Flaws.NONE);
    }

    private static DigitsSettings settings(Flaws flaws) {
        return new DigitsSettings(
                DigitData.GENERATED, "", 500, new JudgeSettings(6, 5, 16, 1e-3, 0, 0, 8, 8, 32), false, flaws);
    }

    @Override
    protected Faculties faculties() {
        return faculties;
    }
}

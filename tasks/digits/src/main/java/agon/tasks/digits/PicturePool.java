package agon.tasks.digits;

import agon.api.task.Questions;
import agon.tasks.digits.data.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The pictures of a split, drawn without replacement within a draw. None is easier than another.
 *
 * @param pictures of the split
 */
record PicturePool(List<Picture> pictures) implements Questions<Picture> {

    @Override
    public int levels() {
        return 1;
    }

    @Override
    public List<Picture> draw(int count, int hardest, RandomGenerator random) {
        List<Picture> left = new ArrayList<>(pictures);
        List<Picture> drawn = new ArrayList<>();
        for (int i = 0; i < left.size() && drawn.size() < count; i++) {
            int j = random.nextInt(i, left.size());
            Picture chosen = left.get(j);
            left.set(j, left.get(i));
            drawn.add(chosen);
        }
        return drawn;
    }
}

package uk.cdop.casebook.importing.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import uk.cdop.casebook.office.door.DocumentReader.Page;
import uk.cdop.casebook.office.door.DocumentReader.Pages;

/** A picture as one page, read in memory, and thinned out where it has more pixels than a screen could show. */
final class PicturePage implements Pages {

    private static final int MOST_SIDE = 2_400;
    private static final long MOST_PIXELS = 400_000_000;

    private final byte[] content;

    PicturePage(byte[] content) {
        this.content = content;
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public Page page(int number) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw ShownFiles.damaged();
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                throw ShownFiles.damaged();
            }
            ImageReadParam thinned = reader.getDefaultReadParam();
            int every = Math.max(1, Math.ceilDiv(Math.max(width, height), MOST_SIDE));
            thinned.setSourceSubsampling(every, every, 0, 0);
            return picture(reader.read(0, thinned));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw ShownFiles.damaged();
        }
    }

    static Page picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Page.Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}

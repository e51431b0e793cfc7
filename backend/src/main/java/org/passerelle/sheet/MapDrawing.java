package org.passerelle.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.passerelle.project.ProjectView.Place;
import org.passerelle.shared.text.Side;

/**
 * The places of a project on a small map: coasts and borders (Natural Earth, 1:110 million, public domain), a disc for
 * each place in the colour of its side. Plate carrée, with the breadth of a degree taken at the middle of the map.
 */
final class MapDrawing {
    private static final int WIDTH = 250;
    private static final int HEIGHT = 170;

    /** Less than this around a single place, and nobody would know where on Earth it is. */
    private static final double LEAST_DEGREES = 24;

    private static final double MARGIN = 1.25;

    /** Longitude and latitude in turn, degrees, a line of points each. */
    private static final double[][] BORDERS = read();

    private final double west;
    private final double north;
    private final double perDegree;
    private final double breadth;

    private MapDrawing(List<Place> places) {
        double[] longitudes = coordinates(places, Place::longitude);
        double[] latitudes = coordinates(places, Place::latitude);
        double middle = middle(latitudes);
        breadth = Math.max(0.2, Math.cos(Math.toRadians(middle)));
        double spanX = Math.max(LEAST_DEGREES, span(longitudes) * MARGIN) * breadth;
        double spanY = Math.max(LEAST_DEGREES * HEIGHT / WIDTH, span(latitudes) * MARGIN);
        perDegree = Math.min(WIDTH / spanX, HEIGHT / spanY);
        west = middle(longitudes) - WIDTH / perDegree / breadth / 2;
        north = middle + HEIGHT / perDegree / 2;
    }

    /** @return null where no place has coordinates */
    static Drawing of(List<Place> all) {
        List<Place> places = all.stream()
                .filter(p -> p.longitude() != null && p.latitude() != null)
                .toList();
        return places.isEmpty() ? null : new MapDrawing(places).draw(places);
    }

    private Drawing draw(List<Place> places) {
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<rect width=\"100%\" height=\"100%\" fill=\"#FAF8F4\"/><path fill=\"none\" stroke=\"#8A8578\" stroke-width=\"0.6\" d=\"");
        for (double[] line : BORDERS) {
            append(svg, line);
        }
        svg.append("\"/>");
        for (Place place : places) {
            svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"4\" stroke=\"#FFFFFF\" fill=\"%s\"/>"
                    .formatted(
                            figure(x(place.longitude().doubleValue())),
                            figure(y(place.latitude().doubleValue())),
                            colour(place.side())));
        }
        return new Drawing(WIDTH + "px", HEIGHT + "px", "0 0 %d %d".formatted(WIDTH, HEIGHT), svg.toString());
    }

    /** Of no side: a partner or a party, which is on no shore of its own. */
    private static String colour(Side side) {
        if (side == null) {
            return "#1C2730";
        }
        return side == Side.NORTH ? "#0F6A70" : "#A8481F";
    }

    /** Only the pieces of a line that come near the map, so that the file stays small. */
    private void append(StringBuilder path, double[] line) {
        boolean drawing = false;
        for (int i = 0; i + 3 < line.length; i += 2) {
            double fromX = x(line[i]);
            double fromY = y(line[i + 1]);
            double toX = x(line[i + 2]);
            double toY = y(line[i + 3]);
            if (!isNear(fromX, fromY) && !isNear(toX, toY)) {
                drawing = false;
                continue;
            }
            if (!drawing) {
                path.append('M').append(figure(fromX)).append(' ').append(figure(fromY));
            }
            path.append('L').append(figure(toX)).append(' ').append(figure(toY));
            drawing = true;
        }
    }

    private static boolean isNear(double x, double y) {
        return x > -WIDTH && x < 2 * WIDTH && y > -HEIGHT && y < 2 * HEIGHT;
    }

    private double x(double longitude) {
        return (longitude - west) * breadth * perDegree;
    }

    private double y(double latitude) {
        return (north - latitude) * perDegree;
    }

    private interface Coordinate {
        BigDecimal of(Place place);
    }

    private static double[] coordinates(List<Place> places, Coordinate coordinate) {
        return places.stream().mapToDouble(p -> coordinate.of(p).doubleValue()).toArray();
    }

    private static double span(double[] values) {
        return DoubleStream.of(values).max().orElseThrow()
                - DoubleStream.of(values).min().orElseThrow();
    }

    private static double middle(double[] values) {
        return (DoubleStream.of(values).max().orElseThrow()
                        + DoubleStream.of(values).min().orElseThrow())
                / 2;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static double[][] read() {
        try {
            return new JsonMapper().readValue(Resources.text("borders.json"), double[][].class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

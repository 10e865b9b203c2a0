#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/base/icons.h"

namespace ui {

// A line of the home page and where it is dealt with.
struct HomeLine {
    std::vector<ListCell> cells; // as many as there are columns
    Place place;
};

// How a column of a home list is drawn.
enum class HomeColumn { Text, Person, Pill, Bar };

// One short list of the home page: what waits for somebody, the most pressing first.
struct HomeList {
    QString name; // of its widget
    QString title;
    std::vector<std::pair<HomeColumn, ListColumn>> columns;
    std::vector<HomeLine> lines;
    Tone tone = Tone::Neutral; // of the count beside the title, when there are lines
    Icon emptyIcon = Icon::CheckCircle;
    QString emptyTitle;
    QString emptyText;
    QString allLabel; // of the button that opens the whole
    Place all;
};

// One figure at the top of the home page; clicked, it opens what it is made of.
struct HomeFigure {
    QString name;
    QString label;
    QString figure;
    QString note;
    Tone tone = Tone::Neutral;
    Place place;
};

} // namespace ui

#pragma once

#include <QMap>
#include <QString>

#include <vector>

namespace ui {

// What somebody looks for in a list again and again: what stands in its fields, and the order of
// its rows.
struct SavedFilter {
    QString name;
    // By object name: the text of a line, the words of a choice, "1" of a tick.
    QMap<QString, QString> fields;
    QString sortedBy; // the key of a column; empty: as read
    bool isDescending = false;
    bool isFirst = false; // the list opens with it

    [[nodiscard]] bool showsTheSame(const SavedFilter &other) const;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

inline constexpr int kMostFilters = 20; // of one list
inline constexpr int kLongestFilterName = 40;

// As they are kept in the preferences. What cannot be read is left out, and said.
struct ReadFilters {
    std::vector<SavedFilter> filters;
    bool isBroken = false;
};
[[nodiscard]] QString written(const std::vector<SavedFilter> &filters);
[[nodiscard]] ReadFilters readFilters(const QString &text);

} // namespace ui

#pragma once

#include "ui/base/desk.h"

#include <QDate>
#include <QWidget>

#include <utility>

class QHBoxLayout;

namespace ui {

class DataTable;
class DateField;
class SearchField;

// What narrows a list of dated rows: words searched at once in its table, and the first and the
// last day read. Other fields stand between them.
class DatedFilters final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString hint; // of the search
        QString from; // read aloud on the two days
        QString to;
    };
    // Days around today that are read until others are typed, and when a day is left empty.
    struct Reach {
        int daysBack = 0;
        int daysAhead = 0;
    };

    DatedFilters(
        const Desk &desk, DataTable &table, const Words &words, Reach reach, QWidget *parent);

    void addField(QWidget *field);
    [[nodiscard]] std::pair<QDate, QDate> days() const; // both included
    void setDays(QDate from, QDate to);
    [[nodiscard]] QString words() const;
    void setWords(const QString &words);

signals:
    void daysChanged();

private:
    const QDate m_first;
    const QDate m_last;
    QHBoxLayout *m_row;
    SearchField *m_search;
    DateField *m_from;
    DateField *m_to;
};

} // namespace ui

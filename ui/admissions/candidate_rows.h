#pragma once

#include "core/admissions/candidate_list.h"
#include "ui/base/cell_rows.h"

#include <QCoreApplication>

namespace ui {

// What the lists of the candidates show of their values.
class CandidateRows {
    Q_DECLARE_TR_FUNCTIONS(ui::CandidateRows)

public:
    enum Column { Name, Step, Workshop, Next, Diploma, Source, Contact, Since, Reason, Year };
    [[nodiscard]] static std::vector<ListColumn> columns();
    [[nodiscard]] static CellRows::Row candidate(const admissions::CandidateRow &row, QDate today);
    [[nodiscard]] static Tone toneOf(admissions::Stage stage);
    // "Liste d’attente n° 2"
    [[nodiscard]] static QString step(const admissions::CandidateRow &row);
    [[nodiscard]] static QString age(const admissions::CandidateRow &row); // "16 at entry"
    // "16 at entry · 3e, collège Jean-Moulin"
    [[nodiscard]] static QString secondary(const admissions::CandidateRow &row);
};

} // namespace ui

#pragma once

#include "core/exams/simulation.h"
#include "core/exchange/list_export.h"
#include "ui/base/tokens.h"

#include <QAbstractTableModel>

namespace ui {

// One candidate of a sheet of marks, of an exam or of a mock exam.
struct GradeRow {
    qint64 key = 0;
    QString name; // DUPONT Léa
    QString note; // group, candidate number
    std::vector<exams::UnitEntry> entries = {};
};

struct GradeSheet {
    diplomas::Framework framework;
    std::vector<GradeRow> rows = {};
    exams::BacProPolicy policy = {};
};

[[nodiscard]] Tone toneOf(exams::Verdict verdict);

// Candidates × units, and at the end what the rule makes of each row. A cell is typed as core/exams
// reads it; the model writes nothing: it tells what was typed and waits for the new sheet.
class MarksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MarksModel(bool mayEdit, QObject *parent = nullptr);
    // The same candidates and units again: only the rows that differ are told.
    void setSheet(GradeSheet sheet);
    void clear();
    [[nodiscard]] const GradeSheet *sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    [[nodiscard]] const exams::Simulation *simulationAt(int row) const; // null: no such row
    [[nodiscard]] const diplomas::ExamUnit *unitAt(int column) const;   // null: the verdict
    [[nodiscard]] const exams::UnitEntry *entryAt(const QModelIndex &index) const;
    [[nodiscard]] int rowOf(qint64 key) const; // -1: none
    // As it stands, to be handed on: names, marks, what the rule makes of them.
    [[nodiscard]] exchange::ListExport list(const QString &title) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void typed(qint64 key, diplomas::ExamUnitId unit, const exams::UnitMark &mark);
    void notUnderstood(const QString &typed);

private:
    [[nodiscard]] bool hasShapeOf(const GradeSheet &sheet) const;
    void replaceRows(GradeSheet sheet);
    [[nodiscard]] QString cellText(const QModelIndex &index) const;
    [[nodiscard]] QString cellWords(const QModelIndex &index) const;
    [[nodiscard]] bool isByMark() const;

    bool m_mayEdit;
    std::optional<GradeSheet> m_sheet;
    std::vector<const diplomas::ExamUnit *> m_units; // of m_sheet
    std::vector<exams::Simulation> m_simulations;
};

} // namespace ui

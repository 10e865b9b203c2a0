#pragma once

#include "core/hours/year_dates_service.h"
#include "core/school/year_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QLineEdit;
class QPushButton;

namespace ui {

class DateField;
class ListEditor;
class ListOutput;
class TermFields;

// School years with their terms: prepared, corrected, made current.
class YearsPage final : public Page {
    Q_OBJECT

public:
    YearsPage(const Desk &desk, security::Workspace &workspace, school::YearService &years,
        ListOutput &output, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void buildPanel();
    [[nodiscard]] const school::SchoolYear *edited() const;
    void fill();
    void fillNew();
    void proposeAnew();
    [[nodiscard]] school::YearDates typed() const;
    void add();
    void edit(const school::SchoolYear &year);
    void makeCurrent();
    void remove();
    void ended(const base::Result<security::Undo> &undo, qint64 key, const QString &notice);

    const Desk &m_desk;
    security::Workspace &m_workspace;
    school::YearService &m_years;
    hours::YearDatesService m_dates;
    std::vector<school::SchoolYear> m_rows;
    CellRows m_model;
    ListEditor *m_list;
    QLineEdit *m_label;
    DateField *m_first;
    DateField *m_last;
    TermFields *m_terms;
    QPushButton *m_rollOver;
    QPushButton *m_takeover;
    QPushButton *m_makeCurrent;
    QPushButton *m_remove;
};

} // namespace ui

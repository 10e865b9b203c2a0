#pragma once

#include "core/exams/kept_marks.h"
#include "core/exams/success.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/exams/exams_services.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace ui {

class DataTable;
class ShownList;

// The results of a session looked at closer: per group, per unit, and the block certificates to ask
// for. One list at a time, each printed and exported as it is shown.
class ResultsView final : public QWidget {
    Q_OBJECT

public:
    ResultsView(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);
    void setResults(const std::vector<exams::DiplomaResults> &groups,
        const std::vector<exams::UnitResults> &units,
        const std::vector<exams::BlockCertificate> &certificates, int session);
    void print();

private:
    struct List {
        std::unique_ptr<CellRows> rows;
        DataTable *table;
        ShownList *shown;
    };
    // name tells the list in preferences and tests; ratio: the column that is a bar, -1 for none.
    void add(const ExamsServices &services, const QString &name, const QString &title,
        std::vector<ListColumn> columns, int ratio, const QString &empty);
    void addKeeping();
    void followChoice();
    // The marks of the candidates chosen, into their paths.
    void keepMarks();
    [[nodiscard]] std::vector<exams::ExamRegistrationId> chosen() const;

    const Desk m_desk;
    exams::KeptMarks m_keptMarks;
    const bool m_mayKeep;
    int m_session = 0;
    QComboBox *m_choice;
    QStackedWidget *m_pages;
    QPushButton *m_keep;
    std::vector<exams::BlockCertificate> m_certificates;
    std::vector<List> m_lists; // groups, units, certificates
};

} // namespace ui

#pragma once

#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class MessageBar;
class MoneyField;

// What the school asks for a year, line by line, with its total and a warning above the usual
// ceiling. Changing it never changes what somebody already owes.
class PlanTab final : public QWidget {
    Q_OBJECT

public:
    PlanTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload(std::optional<school::SchoolYearId> year, const QString &yearLabel);
    void save();
    [[nodiscard]] bool hasUnsavedWork() const;
    void setMayEdit(bool mayEdit);

private:
    struct Row {
        QWidget *widget;
        QComboBox *kind;
        QLineEdit *label;
        QComboBox *diploma;
        MoneyField *amount;
    };
    void addRow(const fees::FeeLine &line);
    [[nodiscard]] QComboBox *makeDiplomas(std::optional<diplomas::DiplomaId> chosen) const;
    void readDiplomas();
    void removeRow(QWidget *widget);
    void showLines(const std::vector<fees::FeeLine> &lines);
    void showTotal();
    void showCeiling(const std::optional<fees::CeilingWarning> &warning);
    [[nodiscard]] bool check();
    [[nodiscard]] std::vector<fees::FeeLine> typed() const;

    const Desk &m_desk;
    FeesServices m_services;
    Card *m_card;
    QWidget *m_lines;
    QLabel *m_total;
    QLabel *m_problem;
    MessageBar *m_ceiling;
    QPushButton *m_add;
    QPushButton *m_save;
    std::vector<Row> m_rows;
    std::vector<diplomas::Diploma> m_diplomas;
    fees::FeePlan m_plan{school::SchoolYearId(0), {}, 0, {}};
    bool m_mayEdit = true;
};

} // namespace ui

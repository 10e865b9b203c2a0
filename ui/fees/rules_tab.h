#pragma once

#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class Card;
class DateField;
class RowList;

// What is taken off the tuition and why: the school's discounts, the months that were started, the
// national bursary. It says how the next charges are made, never what is owed already.
class RulesTab final : public QWidget {
    Q_OBJECT

public:
    RulesTab(const Desk &desk, const FeesServices &services, QWidget *parent = nullptr);
    void reload(std::optional<school::SchoolYearId> year, const QString &yearLabel);
    void save();
    [[nodiscard]] bool hasUnsavedWork() const;
    void setMayEdit(bool mayEdit);

private:
    [[nodiscard]] QWidget *makeDiscounts();
    [[nodiscard]] QWidget *makeMonths();
    [[nodiscard]] QWidget *makeBursary();
    void show(const fees::FeeRules &rules);
    void addDiscount(const fees::Discount &discount);
    void addStep(const fees::BursaryStep &step);
    [[nodiscard]] fees::FeeRules typed() const;
    [[nodiscard]] bool check();
    [[nodiscard]] bool refuse(const QString &text, QWidget *field);

    const Desk &m_desk;
    FeesServices m_services;
    RowList *m_discounts = nullptr;
    QCheckBox *m_prorated;
    QSpinBox *m_months;
    DateField *m_authorisedOn;
    RowList *m_scale = nullptr;
    Card *m_bursary = nullptr;
    QLabel *m_problem;
    QPushButton *m_save;
    std::optional<school::SchoolYearId> m_year;
    fees::FeeRules m_rules;
    bool m_mayEdit = true;
};

} // namespace ui

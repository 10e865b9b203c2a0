#pragma once

#include "core/people/daily_life.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class DateField;
class Form;

// Meals, going out, image right, transport and sizes of a student (vie quotidienne).
class DailyForm final : public QWidget {
    Q_OBJECT

public:
    DailyForm(const Theme &theme, QDate today, QWidget *parent = nullptr);
    void set(const people::DailyLife &life);
    [[nodiscard]] people::DailyLife life() const;
    bool check();
    // False when the error is about none of these fields.
    bool showError(const base::Error &error);
    void focusFirstError();

private:
    void buildMeals(const Theme &theme);
    void buildImage(const Theme &theme, QDate today);
    void buildSizes();
    void follow(); // shows the fields that the choices ask for
    [[nodiscard]] people::MealPlan mealPlan() const;
    [[nodiscard]] people::ImageRight imageRight() const;

    Form *m_form;
    int m_rowVersion = 0;
    QComboBox *m_mealPlan;
    QWidget *m_days;
    std::array<QCheckBox *, 7> m_dayBoxes{};
    QLineEdit *m_mealNote;
    QComboBox *m_exits;
    QComboBox *m_image;
    DateField *m_givenOn;
    DateField *m_refusedOn;
    QLineEdit *m_transport;
    QLineEdit *m_clothing;
    QLineEdit *m_trousers;
    QLineEdit *m_shoes;
    QLineEdit *m_gloves;
};

} // namespace ui

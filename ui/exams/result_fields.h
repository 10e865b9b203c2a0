#pragma once

#include "core/exams/exam_registration.h"
#include "ui/base/form.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace ui {

class DateField;

// The fields of a jury's decision, in a form of one candidate or of several. They belong to the
// form they are put in; honours go with the diploma alone, date and source with any result.
class ResultFields final : public QObject {
    Q_OBJECT

public:
    // mayBeNone: a first choice says that there is no result yet.
    ResultFields(const Theme &theme, QDate today, bool mayBeNone, QObject *parent);

    [[nodiscard]] QComboBox &outcome() const { return *m_outcome; }
    [[nodiscard]] QComboBox &honours() const { return *m_honours; }
    [[nodiscard]] DateField &decidedOn() const { return *m_decidedOn; }
    [[nodiscard]] QComboBox &source() const { return *m_source; }

    void set(const std::optional<exams::OfficialResult> &result);
    // What a new result starts with: the same jury decides about many.
    void setProposal(QDate decidedOn, const QString &source);
    [[nodiscard]] std::optional<exams::OfficialResult> typed() const;

    // Hides what goes with no result, or with no diploma.
    void show(Form &form) const;

signals:
    void outcomeChosen();

private:
    void propose();

    QComboBox *m_outcome;
    QComboBox *m_honours;
    DateField *m_decidedOn;
    QComboBox *m_source;
    QDate m_proposedDay;
    QString m_proposedSource;
};

} // namespace ui

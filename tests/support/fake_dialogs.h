#pragma once

#include "ui/base/dialogs.h"

#include <QDialog>
#include <QList>
#include <QQueue>

#include <functional>

namespace tests {

// Answers in the place of people. Queue an answer before the code under test asks; a question
// without an answer is refused (false, nothing chosen, Rejected), as Esc would. Everything asked is
// kept.
class FakeDialogs final : public ui::Dialogs {
public:
    struct Asked {
        QString kind; // "confirm", "openFile", "saveFile", "openFolder", "askText", "askPassword",
                      // "run"
        QString title;
        QString text; // the text, label, action, or the folder or file suggested
    };

    void answerConfirm(bool answer) { m_confirms.enqueue(answer); }
    // For files, folders, texts and passwords, in the order they are asked for.
    void answerText(const std::optional<QString> &answer) { m_texts.enqueue(answer); }
    // What is done in the next dialog of ours, such as filling it and calling accept().
    void answerRun(std::function<void(QDialog &)> answer) { m_runs.enqueue(std::move(answer)); }

    [[nodiscard]] const QList<Asked> &asked() const { return m_asked; }

    bool confirm(const QString &title, const QString &text, const QString &actionLabel) override
    {
        m_asked += {QStringLiteral("confirm"), title, text + QChar(u'\n') + actionLabel};
        return !m_confirms.isEmpty() && m_confirms.dequeue();
    }
    std::optional<QString> openFile(
        const QString &title, const QStringList &, const QString &directory) override
    {
        return text(QStringLiteral("openFile"), title, directory);
    }
    std::optional<QString> saveFile(
        const QString &title, const QStringList &, const QString &suggested) override
    {
        return text(QStringLiteral("saveFile"), title, suggested);
    }
    std::optional<QString> openFolder(const QString &title, const QString &directory) override
    {
        return text(QStringLiteral("openFolder"), title, directory);
    }
    std::optional<QString> askText(
        const QString &title, const QString &label, const QString &) override
    {
        return text(QStringLiteral("askText"), title, label);
    }
    std::optional<QString> askPassword(const QString &title, const QString &label) override
    {
        return text(QStringLiteral("askPassword"), title, label);
    }
    int run(QDialog &dialog) override
    {
        m_asked += {QStringLiteral("run"), dialog.windowTitle(), dialog.objectName()};
        dialog.setResult(QDialog::Rejected);
        if (m_runs.isEmpty())
            return QDialog::Rejected;
        dialog.show();
        m_runs.dequeue()(dialog);
        return dialog.result();
    }

private:
    std::optional<QString> text(const QString &kind, const QString &title, const QString &label)
    {
        m_asked += {kind, title, label};
        return m_texts.isEmpty() ? std::nullopt : m_texts.dequeue();
    }

    QQueue<bool> m_confirms;
    QQueue<std::optional<QString>> m_texts;
    QQueue<std::function<void(QDialog &)>> m_runs;
    QList<Asked> m_asked;
};

} // namespace tests

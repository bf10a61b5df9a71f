// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QPushButton;

namespace bashgah::ui {

/// One choice of a few, all visible: sub-views of a page, light or dark. Arrow keys move.
class SegmentedSwitch final : public QFrame
{
    Q_OBJECT
public:
    /// `name` is the accessible name of the whole.
    explicit SegmentedSwitch(const QString &name, QWidget *parent = nullptr);

    void addChoice(const QString &id, const QString &text);
    /// Its choices are views of a page: the help has a place for each, where F1 opens it.
    void setSwitchesViews() { m_switchesViews = true; }
    [[nodiscard]] bool switchesViews() const { return m_switchesViews; }
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString currentText() const; ///< the words of the chosen one
    /// Does not emit.
    void setCurrent(const QString &id);

signals:
    /// The user chose another one.
    void chosen(const QString &id);

private:
    struct Choice { QString id; QPushButton *button; };

    QHBoxLayout *m_row = nullptr;
    QButtonGroup *m_group = nullptr;
    std::vector<Choice> m_choices;
    bool m_switchesViews = false;
};

} // namespace bashgah::ui

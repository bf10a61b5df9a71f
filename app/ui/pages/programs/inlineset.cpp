// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/inlineset.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace bashgah::ui {
namespace {

constexpr int namesShown = 4;

/// Stays open while its marks are set: several days are one visit.
class MarksMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = actionAt(event->pos()))
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool marks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter;
        if (marks && activeAction())
            activeAction()->trigger();
        else
            QMenu::keyPressEvent(event);
    }
};

} // namespace

InlineSet::InlineSet(const QStringList &names, QWidget *parent) : QPushButton(parent)
{
    setMenu(new MarksMenu(this));
    setNames(names);
}

void InlineSet::setNames(const QStringList &names)
{
    if (m_names == names && !menu()->isEmpty())
        return;
    m_names = names;
    menu()->clear();
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        QAction *action = menu()->addAction(names[i]);
        action->setCheckable(true);
        action->setChecked((m_chosen >> i & 1U) != 0);
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            const unsigned bit = 1U << i;
            m_chosen = on ? m_chosen | bit : m_chosen & ~bit;
            showChosen();
            emit changed();
        });
    }
    showChosen();
}

void InlineSet::setChosen(unsigned bits)
{
    m_chosen = bits;
    const QList<QAction *> actions = menu()->actions();
    for (int i = 0; i < static_cast<int>(actions.size()); ++i) {
        const QSignalBlocker quiet(actions[i]);
        actions[i]->setChecked((bits >> i & 1U) != 0);
    }
    showChosen();
}

void InlineSet::showChosen()
{
    QStringList chosen;
    for (int i = 0; i < static_cast<int>(m_names.size()); ++i) {
        if ((m_chosen >> i & 1U) != 0)
            chosen << m_names[i];
    }
    const auto more = static_cast<int>(chosen.size()) - namesShown;
    QString text = chosen.isEmpty() ? tr("choose…") : chosen.mid(0, namesShown).join(tr(", ", "between names"));
    if (more > 0)
        text = tr("%1 and %Ln more", nullptr, more).arg(text);
    setText(text);
    updateGeometry();
}

void InlineSet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)
        showMenu();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace bashgah::ui

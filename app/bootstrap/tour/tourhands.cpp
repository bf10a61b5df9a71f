// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bootstrap/tour/tourhands.h"

#include "ui/widgets/tablepane.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

namespace bashgah::bootstrap {
namespace {

constexpr int margin = 60; ///< around what is scrolled to

/// Where keys go. Nothing has the focus while no window is active, as just after a dialog closed; then it is what
/// has the caret in the window that is shown.
QWidget *caret()
{
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    const QWidget *shown = TourHands::dialog() ? TourHands::dialog() : TourHands::window();
    return shown ? shown->focusWidget() : nullptr;
}

void send(QWidget *to, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    if (!to)
        return;
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(to, &press);
    // the press may have moved the focus or ended the widget
    QWidget *now = caret();
    if (!now)
        return;
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(now, &release);
}

} // namespace

QWidget *TourHands::window()
{
    QWidget *found = nullptr;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible() || top->windowType() != Qt::Window || qobject_cast<QDialog *>(top))
            continue;
        if (top->objectName() == u"customerWindow") // shown for the sake of its picture
            return top;
        found = top;
    }
    return found;
}

QWidget *TourHands::dialog()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && qobject_cast<QDialog *>(top))
            return top;
    }
    return nullptr;
}

QString TourHands::seen(const QString &name)
{
    return find(name) ? QString() : QStringLiteral("\"%1\" is not on screen").arg(name);
}

QString TourHands::gone(const QString &name)
{
    return find(name) ? QStringLiteral("\"%1\" is still on screen").arg(name) : QString();
}

QString TourHands::focused(const QString &name)
{
    const QWidget *now = caret();
    if (now && now->objectName() == name)
        return {};
    return QStringLiteral("the caret is in \"%1\", not in \"%2\"")
        .arg(now ? now->objectName() : QString(), name);
}

QString TourHands::hasWords(const QString &label)
{
    const auto *found = find<QLabel>(label);
    const bool words = found && !found->text().isEmpty();
    return words ? QString() : QStringLiteral("\"%1\" says nothing").arg(label);
}

int TourHands::rowsOf(const QString &pane)
{
    const auto *table = find<ui::TablePane>(pane);
    return table && table->view().isVisible() ? table->view().model()->rowCount() : 0;
}

QString TourHands::hasRows(const QString &pane)
{
    return rowsOf(pane) > 0 ? QString() : QStringLiteral("the table \"%1\" is empty").arg(pane);
}

void TourHands::focus(const QString &name)
{
    if (QWidget *widget = find(name)) {
        widget->window()->activateWindow();
        widget->setFocus(Qt::ShortcutFocusReason);
    }
}

void TourHands::type(const QString &text)
{
    for (const QChar c : text)
        send(caret(), 0, Qt::NoModifier, QString(c));
}

void TourHands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    send(caret(), key, modifiers, enter ? QStringLiteral("\r") : QString());
}

void TourHands::click(const QString &name)
{
    if (auto *button = find<QAbstractButton>(name))
        button->click();
}

void TourHands::show(const QString &name)
{
    QWidget *widget = find(name);
    for (QWidget *parent = widget; parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(widget, 0, margin);
            return;
        }
    }
}

void TourHands::openRow(const QString &pane, int row)
{
    const auto *table = find<ui::TablePane>(pane);
    if (!table)
        return;
    table->view().setFocus();
    table->view().setCurrentIndex(table->view().model()->index(row, 0));
    key(Qt::Key_Return);
}

void TourHands::empty(const QString &name)
{
    focus(name);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
}

} // namespace bashgah::bootstrap

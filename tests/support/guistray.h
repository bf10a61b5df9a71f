// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QObject>
#include <QWidget>

namespace bashgah::test {

/// Ends the test when a part of a page is shown before it has its place: people see it flash as a window of its own.
class StrayWindows final : public QObject
{
public:
    StrayWindows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<const QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow() && widget->windowType() == Qt::Window && !widget->inherits("QMainWindow")
            && !widget->inherits("bashgah::ui::CustomerWindow"))
            qFatal("%s %s is shown as a window of its own", widget->metaObject()->className(), qPrintable(widget->objectName()));
        return false;
    }
};

} // namespace bashgah::test

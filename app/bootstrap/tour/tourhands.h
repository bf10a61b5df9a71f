// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QString>
#include <QWidget>

class QAbstractButton;

namespace bashgah::bootstrap {

/// What a person does with a window: keys and clicks, and what they see. Finds by object name.
class TourHands final
{
public:
    /// The visible main or start window, and the dialog over it; null when there is none.
    [[nodiscard]] static QWidget *window();
    [[nodiscard]] static QWidget *dialog();

    template <typename T = QWidget>
    [[nodiscard]] static T *find(const QString &name)
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (!top->isVisible())
                continue;
            for (T *each : top->findChildren<T *>(name)) {
                if (each->isVisible())
                    return each;
            }
        }
        return nullptr;
    }
    /// Whether a visible widget of that name is there; the text for TourStep::missing.
    [[nodiscard]] static QString seen(const QString &name);
    [[nodiscard]] static QString gone(const QString &name);
    [[nodiscard]] static QString focused(const QString &name);
    /// Whether a visible label says anything.
    [[nodiscard]] static QString hasWords(const QString &label);
    /// Of a visible table that has any.
    [[nodiscard]] static int rowsOf(const QString &pane);
    [[nodiscard]] static QString hasRows(const QString &pane);

    static void focus(const QString &name);
    /// Into the widget that has the focus, letter by letter.
    static void type(const QString &text);
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void click(const QString &name);
    /// Scrolls so that the widget is on the picture.
    static void show(const QString &name);
    /// Chooses the row and opens it by Enter.
    static void openRow(const QString &pane, int row);
    /// Takes away all that stands in an edit.
    static void empty(const QString &name);
};

} // namespace bashgah::bootstrap

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

/// Looks at a window as somebody without a mouse, with weak eyes or with a screen reader meets it.
namespace bashgah::test::pagewalk {

/// "QLineEdit amount "125,000"", for messages.
[[nodiscard]] QString describe(const QWidget *widget);
/// Everything below `root` that can be worked with now: inputs, lists, buttons. Not the inner parts of others.
[[nodiscard]] QList<QWidget *> controls(QWidget *root);

// Each returns a line for each thing that is wrong; empty when all is well.
[[nodiscard]] QStringList nameless(QWidget *root);
/// Amounts, points, shares, days and numbers that do not say how they are typed.
[[nodiscard]] QStringList undescribed(QWidget *root);
[[nodiscard]] QStringList clipped(QWidget *root);
/// Words with less than 4.5:1 (WCAG 2 AA) to what is drawn behind them. What cannot be pressed now may be pale; a label
/// may not, not even one that says why.
[[nodiscard]] QStringList faint(QWidget *root);
/// Presses Tab (or Shift+Tab) from the focus on until it is there again. What met the focus is in `met`.
[[nodiscard]] QStringList walk(QWidget *window, bool backwards, QList<QWidget *> &met);
[[nodiscard]] QStringList unreached(QWidget *root, const QList<QWidget *> &met);
/// Controls that look the same with and without the focus; one of each kind (class and role) is looked at, and
/// those of `known` are not looked at again.
[[nodiscard]] QStringList focusUnseen(QWidget *window, const QList<QWidget *> &met, QStringList &known);

} // namespace bashgah::test::pagewalk

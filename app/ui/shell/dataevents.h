// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace bashgah::ui {

/// Tells all pages that the shop's data changed. A page calls notify() after a service has
/// written; the window refreshes the page on screen at once and the others when next shown.
/// Changes by another program on the same file arrive here too.
class DataEvents final : public QObject
{
    Q_OBJECT
public:
    explicit DataEvents(QObject *parent = nullptr) : QObject(parent) {}
    void notify() { emit changed(); }

signals:
    void changed();
};

} // namespace bashgah::ui

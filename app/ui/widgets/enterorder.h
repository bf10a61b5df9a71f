// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace bashgah::ui {

/// Enter goes from field to field in this order, past those that are hidden; in the last one it does `atEnd`. Ctrl+Enter stays the
/// page's.
class EnterOrder final : public QObject
{
    Q_OBJECT
public:
    EnterOrder(std::vector<QWidget *> fields, std::function<void()> atEnd, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<QWidget *> m_fields;
    std::function<void()> m_atEnd;
};

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "services/spend/memberspend.h"
#include <QWidget>

class QLabel;

namespace bashgah::ui {

struct AppContext;

/// A member's credit: what can be used, what is coming and why, and where running months, seasons and years
/// stand. Hidden while there is none and none can come.
class CreditCard final : public QWidget
{
    Q_OBJECT
public:
    explicit CreditCard(AppContext &context, QWidget *parent = nullptr);

    void showMember(domain::MemberId member);

private:
    [[nodiscard]] QStringList grants(const services::MemberSpend &spend) const;
    [[nodiscard]] QString running(const services::RunningSpend &running) const;

    AppContext &m_context;
    QLabel *m_sum = nullptr;
    QLabel *m_why = nullptr;
};

} // namespace bashgah::ui

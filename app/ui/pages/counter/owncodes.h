// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/voucher.h"

#include <QWidget>

namespace bashgah::ui {

struct AppContext;

/// Codes that the shop owes the member: personal coupons and those of earlier purchases. A click puts one on the bill.
/// Takes no place when there are none.
class OwnCodes final : public QWidget
{
    Q_OBJECT
public:
    explicit OwnCodes(AppContext &context, QWidget *parent = nullptr);

    void showNothing();
    void showMember(domain::MemberId member);

signals:
    void codeWanted(const QString &code);
    void failed(const bashgah::domain::Error &error);

private:
    void add(const domain::Voucher &voucher, domain::MemberId member);
    void addText(const QString &text);

    AppContext &m_context;
    QWidget *m_rows = nullptr; ///< made anew for each member
};

} // namespace bashgah::ui

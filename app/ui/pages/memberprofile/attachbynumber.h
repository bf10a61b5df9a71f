// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace bashgah::ui {

struct AppContext;

/// Gives this member a purchase that was recorded without one, by the number on its receipt.
class AttachByNumber final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachByNumber(AppContext &context, QWidget *parent = nullptr);
    void setMember(domain::MemberId member);

signals:
    void attached();

private:
    void attach();
    void undo(domain::PurchaseId purchase);
    void say(const QString &words);

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    QLineEdit *m_number = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace bashgah::ui

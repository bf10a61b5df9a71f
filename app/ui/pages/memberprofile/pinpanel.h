// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "services/programs/tierservice.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace bashgah::ui {

struct AppContext;
class JalaliDateEdit;

/// Sets a member's tier by hand up to a day, with a reason.
class PinPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PinPanel(AppContext &context, QWidget *parent = nullptr);

    void begin(domain::MemberId member, const services::TierExplanation &now);

signals:
    void pinned();
    void cancelled();

private:
    void buildButtons();
    void submit();

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    std::optional<FormBuilder> m_form;
    QComboBox *m_tier = nullptr;
    JalaliDateEdit *m_until = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace bashgah::ui

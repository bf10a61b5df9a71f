// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/membership/plantypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace bashgah::ui {

struct AppContext;

/// Ends a membership; what comes back stands there before it is done.
class GiveUpPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GiveUpPanel(AppContext &context, QWidget *parent = nullptr);

    void begin(const services::Membership &membership);
    /// That it was last begun for.
    [[nodiscard]] std::optional<domain::MembershipId> membership() const;

signals:
    void givenUp();
    void cancelled();

private:
    void submit();

    AppContext &m_context;
    std::optional<services::Membership> m_membership;
    std::optional<FormBuilder> m_form;
    QLabel *m_effect = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace bashgah::ui

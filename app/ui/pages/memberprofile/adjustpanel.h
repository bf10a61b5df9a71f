// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/points/points.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace bashgah::ui {

struct AppContext;
class PointsEdit;
class SegmentedSwitch;

/// Gives or takes points by hand, with a reason; the effect stands below before it is done.
class AdjustPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AdjustPanel(AppContext &context, QWidget *parent = nullptr);

    void begin(domain::MemberId member);
    /// "give" or "take".
    [[nodiscard]] QString direction() const;
    void setDirection(const QString &direction);

signals:
    void adjusted();
    void cancelled();

private:
    [[nodiscard]] domain::Points wanted() const; ///< signed
    void showEffect();
    void submit();

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    domain::Points m_balance;
    QString m_key;
    SegmentedSwitch *m_direction = nullptr;
    std::optional<FormBuilder> m_form;
    PointsEdit *m_points = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_effect = nullptr;
};

} // namespace bashgah::ui

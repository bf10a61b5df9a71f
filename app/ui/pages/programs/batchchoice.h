// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QComboBox>
#include <QPointer>
#include <QVariant>

#include <optional>
#include <vector>

namespace bashgah::domain {
struct Error;
}

namespace bashgah::services {
class Job;
struct CouponBatch;
}

namespace bashgah::ui {

struct AppContext;

/// The batches of coupon codes whose code a member would have to type; none is a choice, too. They are read beside the
/// window: until the first answer only "none" can be chosen, later the list of before stays until the next one is there.
class BatchChoice final : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QVariant typedWork READ wanted WRITE want) ///< for a window made anew (shell/typedwork.h)
public:
    explicit BatchChoice(AppContext &context, QWidget *parent = nullptr);
    ~BatchChoice() override;

    /// An answer that is still awaited is given up for the new one.
    void read();
    [[nodiscard]] std::optional<domain::CouponBatchId> chosen() const;
    /// The id that is or is to be chosen as soon as it is read; invalid: none.
    [[nodiscard]] QVariant wanted() const;
    void want(const QVariant &id);

signals:
    void wasRead();
    void failed(const bashgah::domain::Error &error);

private:
    void fill(const std::vector<services::CouponBatch> &batches);
    void tellFailed(const domain::Error &error);

    AppContext &m_context;
    QPointer<services::Job> m_reading;
    std::optional<qint64> m_awaited;
};

} // namespace bashgah::ui

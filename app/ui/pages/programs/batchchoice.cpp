// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/batchchoice.h"

#include "services/coupons/couponservice.h"
#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"

#include <QSignalBlocker>

#include <algorithm>

namespace bashgah::ui {

using domain::Result;
using Batches = std::vector<services::CouponBatch>;

BatchChoice::BatchChoice(AppContext &context, QWidget *parent) : QComboBox(parent), m_context(context)
{
    addItem(tr("Loading…"), qint64(0));
    connect(this, &QComboBox::activated, this, [this] { m_awaited.reset(); }); // somebody chose
}

BatchChoice::~BatchChoice()
{
    if (m_reading)
        m_reading->cancel();
}

void BatchChoice::read()
{
    if (m_reading)
        m_reading->cancel();
    const services::CouponService &coupons = m_context.coupons;
    m_reading = m_context.jobs.run<Batches>(
        tr("Coupon codes"), services::Jobs::Pool::Db,
        [&coupons](services::JobControl &control) -> Result<Batches> {
            if (control.isCancelled())
                return domain::fail(domain::ErrorCode::Cancelled);
            return coupons.batches();
        },
        this,
        [this](services::Job &job, const Result<Batches> &batches) {
            if (&job != m_reading)
                return; // it was asked again since
            m_reading = nullptr;
            if (batches)
                fill(*batches);
            else
                tellFailed(batches.error());
        },
        services::Jobs::Show::Quiet);
}

/// What was read before can be chosen all the same.
void BatchChoice::tellFailed(const domain::Error &error)
{
    setItemText(0, tr("none")); // no longer loading
    emit failed(error);
}

/// Made under Rewards; those that apply by themselves need no choice.
void BatchChoice::fill(const Batches &batches)
{
    const qint64 before = currentData().toLongLong();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("none"), qint64(0));
        for (const services::CouponBatch &batch : batches) {
            if (!batch.rule.automatic && batch.voided < batch.codes)
                addItem(Bidi::isolateAuto(batch.rule.discount.name), batch.id.value());
        }
        setCurrentIndex(std::max(0, findData(m_awaited.value_or(before))));
    }
    m_awaited.reset();
    emit wasRead();
    if (currentData().toLongLong() != before)
        emit currentIndexChanged(currentIndex());
}

std::optional<domain::CouponBatchId> BatchChoice::chosen() const
{
    const qint64 id = currentData().toLongLong();
    return id > 0 ? std::optional(domain::CouponBatchId(id)) : std::nullopt;
}

QVariant BatchChoice::wanted() const
{
    const qint64 id = m_awaited.value_or(currentData().toLongLong());
    return id > 0 ? QVariant(id) : QVariant();
}

void BatchChoice::want(const QVariant &id)
{
    m_awaited.reset();
    const int place = findData(id.toLongLong());
    if (place >= 0)
        setCurrentIndex(place);
    else
        m_awaited = id.toLongLong();
}

} // namespace bashgah::ui

// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/rfmscale.h"
#include "domain/analytics/visitrhythm.h"
#include "domain/base/clock.h"
#include "domain/member/member.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace bashgah::ui {

struct AppContext;
class FlowLayout;
class TierProgress;

/// The second line of a profile's header: photo, RFM segment in words, when the next visit is expected, what is missing
/// for the next tier, points that end soon, tags and the note. What there is nothing to say of is not there.
class StandingStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StandingStrip(AppContext &context, QWidget *parent = nullptr);

    void showMember(const domain::Member &member);

private:
    [[nodiscard]] QLabel *addPart(const QString &name, bool isChip);
    void showPhoto();
    void showVisit();
    void showPoints();
    void showWords(const domain::MemberDetails &details);
    /// Scores look at every purchase of the shop: they come from a job, and serve some minutes for every member.
    void showSegment();
    void askScale(QDate asOf);
    [[nodiscard]] static QString shortened(const QString &text);
    static void put(QLabel *label, const QString &text, const QString &tip = {});

    AppContext &m_context;
    std::optional<domain::MemberId> m_member;
    domain::VisitRhythm m_rhythm;
    std::optional<domain::RfmScale> m_scale;
    QDate m_scaleDay;
    domain::Instant m_scaleAt;
    bool m_isAsking = false;
    FlowLayout *m_row = nullptr;
    QLabel *m_photo = nullptr;
    QLabel *m_segment = nullptr;
    QLabel *m_visit = nullptr;
    TierProgress *m_tier = nullptr;
    QLabel *m_expiring = nullptr;
    QLabel *m_tags = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace bashgah::ui

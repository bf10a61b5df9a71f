// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staff/staffaction.h"

#include <QObject>
#include <QString>
#include <QVariantMap>

#include <functional>
#include <vector>

namespace bashgah::ui {

struct AppContext;
class EmptyState;

/// The one way on from where nothing is, there only while who is signed in may go it. The place owns it.
class EmptyOffer final : public QObject
{
    Q_OBJECT
public:
    EmptyOffer(EmptyState &place, AppContext &context);

    /// Any one of `needed` allows it; none: it is for everybody. Takes the place of what was offered before.
    void offer(const QString &text, std::function<void()> run, std::vector<domain::StaffAction> needed = {});
    /// The way on is another page; not shown to those who may not open it. `needed`: what it is opened for, where the
    /// page is for others, too.
    void offerPage(const QString &text, const QString &page, const QVariantMap &args = {},
                   std::vector<domain::StaffAction> needed = {});
    /// Nothing sensible can be done from here.
    void withdraw();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isAllowed() const;
    void follow();

    EmptyState &m_place;
    AppContext &m_context;
    QString m_text;
    std::function<void()> m_run;
    std::vector<domain::StaffAction> m_needed;
};

} // namespace bashgah::ui

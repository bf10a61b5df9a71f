// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/partneraudit.h"

#include "domain/text/jsontext.h"

namespace bashgah::services {

using domain::Partner;

QString auditText(const Partner &partner)
{
    domain::JsonText json;
    json.insert(QLatin1String("name"), partner.name);
    json.insert(QLatin1String("key"), partner.key.fingerprint());
    json.insert(QLatin1String("price"), partner.price.minor());
    json.insert(QLatin1String("point_value"), partner.value.minor());
    json.insert(QLatin1String("mode"), domain::partnerModeKey(partner.mode));
    json.insert(QLatin1String("reserve"), partner.reserve.value());
    if (partner.creditLimit)
        json.insert(QLatin1String("credit_limit"), partner.creditLimit->minor());
    json.insert(QLatin1String("paused"), partner.paused ? QLatin1String("yes") : QLatin1String("no"));
    return json.text();
}

} // namespace bashgah::services

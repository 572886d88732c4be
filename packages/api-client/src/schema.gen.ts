// Types of the HTTP interface, generated from packages/contract/openapi.json by npm run generate.
export interface paths {
    "/validations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Validate a report without submitting it; answers 200 with the result whatever the verdict, and keeps nothing */
        post: operations["validateReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a report; it is validated again, stored as canonical bytes with its digest, and never overwritten */
        post: operations["submitReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The canonical bytes of a report revision */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vessels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search vessels by name or IMO number, flag, type, grade and status */
        get: operations["listVessels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vessels/{imoNumber}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk profile of a vessel on a day */
        get: operations["getVesselProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        VesselRow: {
            /** @description IMO number, seven digits. */
            imoNumber: string;
            name: string;
            flag: string;
            type: string;
            grossTonnage: number;
            /** @description A to E, or NR. */
            grade: string;
            /** @description Points of 100, one decimal. */
            total: number;
            /** @description Points of 100, one decimal. */
            high: number;
            confidence: number;
            /** @description current, stale or expired. */
            status: string;
            assessedOn: string;
            /** @description Open critical findings on category III systems. */
            dangerous: number;
        };
        VesselPage: {
            items: components["schemas"]["VesselRow"][];
            /** @description Cursor of the next page; null on the last. */
            next: string | null;
        };
        VesselProfile: {
            asOf: string;
            vessel: {
                /** @description IMO number, seven digits. */
                imoNumber: string;
                name: string;
                flag: string;
                type: string;
                grossTonnage: number;
                builtOn: string;
            };
            company: string;
            status: string;
            assessedOn: string;
            validUntil: string;
            result: {
                model: string;
                grade: string;
                /** @description Points of 100, one decimal. */
                total: number;
                /** @description Points of 100, one decimal. */
                high: number;
                confidence: number;
                confidenceWord: string;
                assurance: string | null;
                notRatedBecause?: string[];
                reasons: {
                    domain: string;
                    text: string;
                    points: number;
                }[];
            };
            domains: {
                id: string;
                title: string;
                /** @description Points of 100, one decimal. */
                total: number;
                /** @description Points of 100, one decimal. */
                high: number;
                known: number;
                grade: string;
                mandatory: boolean;
            }[];
            openBySeverity: {
                [key: string]: number;
            };
            closed: number;
            overdue: number;
            dangerous: number;
            coverage: {
                [key: string]: number;
            };
            assessments: {
                id: string;
                revision: number;
                kind: string;
                start: string;
                end: string;
                issuedOn: string;
                supplier: string;
                assurance: string;
                grade: string;
                /** @description Points of 100, one decimal. */
                total: number;
            }[];
            changes: {
                since: string;
                /** @description Points of 100, one decimal. */
                before: number;
                /** @description Points of 100, one decimal. */
                after: number;
                lines: {
                    on: string;
                    kind: string;
                    domains: string[];
                    points: number;
                    text: string;
                }[];
            } | null;
            frameworks: {
                key: string;
                document: string;
                applies: boolean;
                because: string;
            }[];
        };
        SubmittedReport: {
            id: string;
            revision: number;
            /** @description IMO number, seven digits. */
            imoNumber: string;
            /** @description SHA-256 of the canonical bytes without proof. */
            sha256: string;
            status: string;
            supersedes: number | null;
            /** @description Address of the vessel’s profile. */
            profile: string;
            warnings: number;
            notRun: number;
        };
        /** @description The result of the validator, as standard/schemas/v1/validation-result describes it. */
        ValidationResult: {
            [key: string]: unknown;
        };
        /** @description An assessment report of the Plimsoll format. */
        Report: {
            [key: string]: unknown;
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail?: string;
            instance?: string;
            traceId?: string;
            errors?: {
                pointer: string;
                rule?: string;
                text: string;
                do?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    validateReport: {
        parameters: {
            query?: {
                profile?: string;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description Validate a report without submitting it; answers 200 with the result whatever the verdict, and keeps nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationResult"];
                };
            };
            /** @description document-too-large: The document is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-not-supported: The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description Submit a report; it is validated again, stored as canonical bytes with its digest, and never overwritten */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedReport"];
                };
            };
            /** @description report-already-held: The register holds this report already; revision-already-held: The register holds other bytes under this revision; revision-not-next: The register holds a newer revision; supersedes-another: The revision does not name the one it replaces */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description document-too-large: The document is larger than the limit */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description media-type-not-supported: The media type is not supported */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description report-unreadable: The document can not be read as a report; report-refused: The report does not meet the standard */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reportId: string;
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The canonical bytes of a report revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            /** @description report-not-found: No such report in the register */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVessels: {
        parameters: {
            query?: {
                /** @description Name or part of it, or an IMO number. */
                q?: string;
                flag?: string;
                type?: string;
                grade?: string;
                status?: string;
                sort?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Search vessels by name or IMO number, flag, type, grade and status */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VesselPage"];
                };
            };
            /** @description request-not-understood: The request was not understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVesselProfile: {
        parameters: {
            query?: {
                /** @description Day for which the profile is computed; today without it. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description IMO number, seven digits. */
                imoNumber: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The risk profile of a vessel on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VesselProfile"];
                };
            };
            /** @description imo-number-wrong: The IMO number is wrong; request-not-understood: The request was not understood */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description vessel-not-found: No such vessel in the register */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
